package org.shice.demo;

import java.util.List;
import org.shice.organization.SchoolType;

/** Invented districts, schools and colleges, and the kinds of schools in turn. */
public final class CityNames {

    private static final List<String> DISTRICTS =
            List.of("东洲区", "西汀县", "南屿区", "北渚县", "上浦区", "下湾县", "长堤区", "平滩县", "芦荻区", "菱塘县", "荷塘区", "柳渡县");

    private static final List<String> COLLEGES =
            List.of("文学院", "数学学院", "外国语学院", "物理学院", "化学学院", "生命科学学院", "教育学院", "体育学院", "音乐学院", "美术学院");

    private static final String DIGITS = "零一二三四五六七八九";

    /** The two rare kinds are looked after by the city itself. */
    private static final List<SchoolType> COUNTY = List.of(
            SchoolType.PRIMARY_MIDDLE,
            SchoolType.PRIMARY_MIDDLE,
            SchoolType.KINDERGARTEN,
            SchoolType.PRIMARY_MIDDLE,
            SchoolType.KINDERGARTEN,
            SchoolType.VOCATIONAL);

    private static final List<SchoolType> DIRECT = List.of(
            SchoolType.PRIMARY_MIDDLE,
            SchoolType.SPECIAL,
            SchoolType.VOCATIONAL,
            SchoolType.KINDERGARTEN,
            SchoolType.PRIMARY_MIDDLE,
            SchoolType.PRIMARY_MIDDLE);

    private CityNames() {}

    /** How many districts have a name. */
    public static int districts() {
        return DISTRICTS.size();
    }

    public static String district(int place) {
        return DISTRICTS.get(place);
    }

    /** The name of a school without its place. */
    public static String school(int place, SchoolType type) {
        return "第" + numeral(place + 1) + word(type);
    }

    public static String college(int place) {
        return place < COLLEGES.size() ? COLLEGES.get(place) : "第" + numeral(place + 1) + "学院";
    }

    /** The kind of a school under a district. */
    public static SchoolType county(int place) {
        return COUNTY.get(place % COUNTY.size());
    }

    /** The kind of a school under the city. */
    public static SchoolType direct(int place) {
        return DIRECT.get(place % DIRECT.size());
    }

    /** As in names: 八, 十二, 三十, 一百零五; from 1 to 999. */
    static String numeral(int number) {
        if (number >= 100) {
            var rest = number % 100;
            var head = DIGITS.charAt(number / 100) + "百";
            return rest == 0 ? head : head + (rest < 10 ? "零" : rest < 20 ? "一" : "") + numeral(rest);
        }
        var tens = number / 10;
        var ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十")
                + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }

    private static String word(SchoolType type) {
        return switch (type) {
            case PRIMARY_MIDDLE -> "学校";
            case KINDERGARTEN -> "幼儿园";
            case SPECIAL -> "特殊教育学校";
            case VOCATIONAL -> "职业技术学校";
            case HIGHER -> "学院";
        };
    }
}
