package io.huizong.office;

import java.nio.file.Files;
import java.nio.file.Path;

/** A question about a publication cannot be answered. The message says why and what to do, in Chinese and English. */
public final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoAnswerException(String chinese, String english, Throwable cause) {
        super(chinese + " / " + english, cause);
    }

    private NoAnswerException(String chinese, String english) {
        super(chinese + " / " + english);
    }

    static NoAnswerException unpublished(int year) {
        return new NoAnswerException(year + " 年还没有发布过，请先执行 run", "that year was not published yet, run the job first");
    }

    static NoAnswerException unreadable(int year, Path file, Exception cause) {
        return Files.exists(file)
                ? new NoAnswerException(
                        file + " 读不出来（" + cause.getMessage() + "），可能已损坏；请删除它，再执行一次 run",
                        "cannot be read, perhaps damaged; delete it and run the job once more",
                        cause)
                : new NoAnswerException(
                        year + " 年的发布没有留下供查询的记录 " + file + "，可能由旧版程序发布；请执行一次 run",
                        "the publication left nothing to answer from, perhaps an older version made it; run the job once",
                        cause);
    }

    static NoAnswerException unknownEdition(String edition) {
        return new NoAnswerException(
                "没有 " + edition + " 版表格的定义，无法说明；请换用发布时的程序版本",
                "no definition of that edition of the form; use the version of the program that published");
    }
}
