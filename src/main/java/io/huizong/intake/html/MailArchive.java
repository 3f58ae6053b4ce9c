package io.huizong.intake.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages that browsers and office programs save in one file with their pictures: a mail of several parts (MHTML). */
final class MailArchive {

    private static final int LONGEST_HEADERS = 8192;
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:MIME-Version|From|Subject|Date|Content-[\\w-]{1,40}|Snapshot-[\\w-]{1,40}|X-[\\w-]{1,40}):",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;\"]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("content-type:\\s*text/html", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9][\\w.:-]{0,39})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODED =
            Pattern.compile("content-transfer-encoding:\\s*(base64|quoted-printable)", Pattern.CASE_INSENSITIVE);
    private static final Pattern END_OF_HEADERS = Pattern.compile("\r\n[ \t]*\r\n|\n[ \t]*\n");

    private MailArchive() {}

    /** The first page in a mail; empty where the bytes are no mail or hold no page. */
    static Optional<SavedPage> page(byte[] content) {
        String head = latin1(content, Math.min(LONGEST_HEADERS, content.length));
        if (!BEGINNING.matcher(head).lookingAt()) {
            return Optional.empty();
        }
        Matcher boundary = BOUNDARY.matcher(head);
        String mail = latin1(content, content.length);
        return boundary.find()
                ? page(mail, "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1)))
                : page(mail, 0, mail.length());
    }

    private static Optional<SavedPage> page(String mail, String boundary) {
        for (int start = mail.indexOf(boundary), end; start >= 0; start = end) {
            end = mail.indexOf(boundary, start + boundary.length());
            Optional<SavedPage> page = page(mail, start, end < 0 ? mail.length() : end);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private static Optional<SavedPage> page(String mail, int start, int end) {
        Matcher headersEnd = END_OF_HEADERS.matcher(mail).region(start, end);
        if (!headersEnd.find()) {
            return Optional.empty();
        }
        String headers = mail.substring(start, headersEnd.start());
        if (!PAGE.matcher(headers).find()) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(headers);
        return Optional.of(new SavedPage(
                decoded(headers, mail.substring(headersEnd.end(), end)),
                charset.find() ? SavedPage.charset(charset.group(1)).orElse(null) : null));
    }

    private static byte[] decoded(String headers, String body) {
        Matcher encoded = ENCODED.matcher(headers);
        boolean isEncoded = encoded.find();
        if (isEncoded && encoded.group(1).equalsIgnoreCase("base64")) {
            return base64(body);
        }
        return isEncoded ? quotedPrintable(body) : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Damaged base64 is taken as text, in which no table will be found. */
    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            return body.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int at = 0; at < body.length(); at++) {
            char character = body.charAt(at);
            if (character != '=') {
                bytes.write(character);
            } else if (isLineEnd(body, at + 1)) {
                at += body.startsWith("\r\n", at + 1) ? 2 : 1;
            } else {
                int value = hex(body, at + 1);
                bytes.write(value < 0 ? character : value);
                at += value < 0 ? 0 : 2;
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isLineEnd(String body, int at) {
        return at < body.length() && (body.charAt(at) == '\r' || body.charAt(at) == '\n');
    }

    private static int hex(String body, int at) {
        if (at + 2 > body.length()) {
            return -1;
        }
        int high = Character.digit(body.charAt(at), 16);
        int low = Character.digit(body.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static String latin1(byte[] content, int length) {
        return new String(content, 0, length, StandardCharsets.ISO_8859_1);
    }
}
