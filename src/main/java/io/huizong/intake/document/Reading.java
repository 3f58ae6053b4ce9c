package io.huizong.intake.document;

import io.huizong.report.Place;
import io.huizong.report.Report;
import org.jspecify.annotations.Nullable;

/** What became of a file: a report, or the reason why there is none. */
public sealed interface Reading {

    /** What the content says the file is. */
    Format format();

    /** The file was read; what is wrong with it stands in the report's remarks. */
    record Read(Format format, Report report) implements Reading {}

    /**
     * The file could not be read.
     *
     * @param detail what exactly, such as the parser's words or the size found; may be empty
     * @param place where reading ended
     * @param agencyName the agency as far as it had been read; null where it had not
     * @param year the year as far as it had been read; null where it had not
     */
    record Unreadable(
            Format format,
            Reason reason,
            String detail,
            Place place,
            @Nullable String agencyName,
            @Nullable Integer year)
            implements Reading {

        /** A file of which nothing but its format is known. */
        public Unreadable(Format format, Reason reason, String detail) {
            this(format, reason, detail, Place.NONE, null, null);
        }
    }

    /** Why a file cannot be read, with what its sender should do. */
    enum Reason {
        EMPTY("文件是空的", "请重新发送原文件", "the file is empty", "send the original again"),
        TOO_LARGE("文件超过大小上限", "请确认发送的是报告本身", "the file is over the size limit", "send the report alone"),
        UNKNOWN_FORMAT(
                "文件格式无法识别",
                "请用 Word、Excel、PDF、网页、XML 或文本发送",
                "unknown format",
                "send Word, Excel, PDF, HTML, XML or text"),
        UNSUPPORTED_FORMAT(
                "不读取这种格式", "请打开后另存为 DOCX、XLSX 或 PDF 再发送", "this format is not read", "save it as DOCX, XLSX or PDF"),
        ENCRYPTED("文件加了密", "请去掉密码后重新发送", "the file is encrypted", "remove the password and send it again"),
        DAMAGED("文件已损坏或不完整", "请重新导出后发送", "the file is damaged or cut off", "export it again"),
        FORBIDDEN_CONTENT(
                "文件含有不允许的内容（文档类型声明、外部实体或宏）",
                "请去掉后重新发送",
                "forbidden content (DTD, external entity or macro)",
                "remove it and send it again"),
        WRONG_STRUCTURE(
                "不是本系统的报告结构", "请按模板填写（template 命令）", "not the structure of a report", "use the template command"),
        ENCODING("文字编码无法识别", "请另存为 UTF-8", "unknown text encoding", "save it as UTF-8"),
        NO_TABLE("没有找到表格（可能是图片）", "请发送可编辑的文件", "no table found (a picture, perhaps)", "send an editable file"),
        NOT_THIS_FORM(
                "不是任何一版官方报告格式", "请按国务院办公厅规定的格式编制", "not on any edition of the official form", "use the official form"),
        LIMIT("内容超过处理上限", "请检查文件是否正常", "over a processing limit", "check the file"),
        INACCESSIBLE("文件打不开", "请检查文件权限", "the file cannot be opened", "check its permissions"),
        READER_FAILED("读取程序出错", "请把文件交给系统维护人员", "the reader failed", "hand the file to whoever maintains the system");

        private final String chinese;
        private final String chineseRemedy;
        private final String english;
        private final String englishRemedy;

        Reason(String chinese, String chineseRemedy, String english, String englishRemedy) {
            this.chinese = chinese;
            this.chineseRemedy = chineseRemedy;
            this.english = english;
            this.englishRemedy = englishRemedy;
        }

        /** The reason for a Chinese reader. */
        public String chinese() {
            return chinese;
        }

        /** What the sender should do, for a Chinese reader. */
        public String chineseRemedy() {
            return chineseRemedy;
        }

        /** The reason for an English reader. */
        public String english() {
            return english;
        }

        /** What the sender should do, for an English reader. */
        public String englishRemedy() {
            return englishRemedy;
        }
    }
}
