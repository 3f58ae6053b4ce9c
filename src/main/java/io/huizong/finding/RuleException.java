package io.huizong.finding;

/** The registry of rules, or a setting about a rule, is wrong. The message says where and what in Chinese and English. */
public final class RuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RuleException(String chinese, String english) {
        super(chinese + " / " + english);
    }

    RuleException(String file, int line, String chinese, String english) {
        this("规则定义 %s 第%d行：%s".formatted(file, line, chinese), "rule definition, line %d: %s".formatted(line, english));
    }
}
