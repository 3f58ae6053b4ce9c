package io.huizong.intake.cell;

import java.text.Normalizer;

/** The unit that an amount of money stands in. */
public enum AmountUnit {
    /** 元. */
    YUAN("元", 0),
    /** 万元, which the form prints. */
    WAN_YUAN("万元", 4),
    /** 亿元. */
    YI_YUAN("亿元", 8),
    /** Neither header nor form gives the unit; amounts are read as 万元 and a remark says so. */
    NOT_STATED("", 4);

    private final String printed;
    private final int powerOfTen;

    AmountUnit(String printed, int powerOfTen) {
        this.printed = printed;
        this.powerOfTen = powerOfTen;
    }

    /** How often an amount is to be multiplied by 10 to be in 元. */
    int powerOfTen() {
        return powerOfTen;
    }

    /**
     * The unit that a header or caption says ("采购总金额(万元)"). {@link #NOT_STATED} where it gives none, several
     * different ones, or one that amounts are not read in (千元, 美元).
     */
    public static AmountUnit in(String header) {
        String text = foldHan(Normalizer.normalize(header, Normalizer.Form.NFKC));
        AmountUnit found = NOT_STATED;
        for (int at = text.indexOf('元'); at >= 0; at = text.indexOf('元', at + 1)) {
            AmountUnit unit = endingAt(text, at);
            if (unit == NOT_STATED || (found != NOT_STATED && found != unit)) {
                return NOT_STATED;
            }
            found = unit;
        }
        return found;
    }

    private static AmountUnit endingAt(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean isCompound = before == '万' || before == '亿';
        char outer = isCompound && at > 1 ? text.charAt(at - 2) : ' ';
        if (isCompound) {
            return "十百千万".indexOf(outer) >= 0 ? NOT_STATED : before == '万' ? WAN_YUAN : YI_YUAN;
        }
        return Character.isIdeographic(before) ? NOT_STATED : YUAN;
    }

    /** The longest unit that a text continues with at a position, a lone 万 or 亿 among them; {@link #NOT_STATED} if none. */
    static AmountUnit startingAt(String text, int at) {
        for (AmountUnit unit : new AmountUnit[] {YI_YUAN, WAN_YUAN, YUAN}) {
            if (text.startsWith(unit.printed.substring(0, 1), at)) {
                return unit;
            }
        }
        return NOT_STATED;
    }

    /** The position behind this unit, which begins at a position of a text. */
    int endIn(String text, int at) {
        return at + (text.startsWith(printed, at) ? printed.length() : 1);
    }

    /** The few traditional characters that stand in cells, as simplified ones. */
    static String foldHan(String text) {
        return text.replace('萬', '万').replace('億', '亿').replace('無', '无').replace('減', '减');
    }
}
