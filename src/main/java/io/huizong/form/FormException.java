package io.huizong.form;

/** A form definition contradicts itself. The message says file, line, fault and remedy in Chinese and English. */
public final class FormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormException(String file, int line, String chinese, String english) {
        super("表格定义 %s 第%d行：%s / form definition, line %d: %s".formatted(file, line, chinese, line, english));
    }
}
