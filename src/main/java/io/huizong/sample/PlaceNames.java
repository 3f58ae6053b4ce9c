package io.huizong.sample;

import java.util.SplittableRandom;

/** Invented places, each name once. */
final class PlaceNames {

    private static final String FIRST = "栖岚汐砚棠蓼苇檀梓霁禾穗芷芸黛屿琅珈墨砾麓皓朔曜荻菱茗莼榆枫椿槿楠筠箬绛缃翎翠葭";
    private static final String SECOND = "洲湾岭溪浦塘渚陂汀坞墟垣埠峦坪冈泓浔漪澜渡桥堰陵台亭原野川谷圩闸港滩岩崖崮峪湖泉";

    private final int firstOffset;
    private final int secondOffset;
    private int given;

    PlaceNames(SplittableRandom random) {
        firstOffset = random.nextInt(FIRST.length());
        secondOffset = random.nextInt(SECOND.length());
    }

    /** The next name, two characters; repeats after 1,600. */
    String next() {
        int round = given / FIRST.length();
        int first = (given + firstOffset) % FIRST.length();
        int second = (given * 3 + round + secondOffset) % SECOND.length();
        given++;
        return FIRST.substring(first, first + 1) + SECOND.substring(second, second + 1);
    }
}
