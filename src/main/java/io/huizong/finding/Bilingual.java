package io.huizong.finding;

/** The same words in Chinese and in English. */
public record Bilingual(String chinese, String english) {

    /** The words in a language. */
    public String in(Language language) {
        return switch (language) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}
