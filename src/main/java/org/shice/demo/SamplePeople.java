package org.shice.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.shice.forms.DocumentNumber;
import org.shice.organization.SchoolType;

/**
 * Invents people, always the same ones for a seed. Names are put together from common surnames and given names. Identity
 * numbers are valid by their check digit and start with 99, which GB/T 2260 assigns to no place, so that no real person
 * can have one.
 */
public final class SamplePeople {

    private static final String SURNAMES =
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    private static final List<String> MALE = List.of(
            "伟", "强", "磊", "军", "勇", "杰", "涛", "明", "超", "刚", "平", "辉", "鹏", "华", "飞", "鑫", "波", "斌", "宇", "浩", "凯",
            "健", "俊", "帆", "帅", "旭", "宁", "龙", "林", "欢", "志强", "建华", "国栋", "文博", "思远", "嘉诚", "子安", "明哲", "立新", "春生",
            "海洋", "向东", "景行", "致远", "学文", "世杰", "永康", "长青");

    private static final List<String> FEMALE = List.of(
            "芳", "娜", "敏", "静", "丽", "艳", "娟", "霞", "燕", "玲", "桂英", "婷", "雪", "慧", "莹", "倩", "颖", "洁", "琳", "云", "晶",
            "欣", "佳", "梅", "兰", "菊", "萍", "红", "玉", "秀英", "雨桐", "诗涵", "梦瑶", "晓燕", "春梅", "海燕", "丽华", "文静", "思琪", "佳怡",
            "若兰", "清荷", "书瑶", "月华", "玉珍", "晓岚", "雅文", "素琴");

    private static final String NO_PLACE = "99";
    private static final String TENURED_CONTRACT = "1";

    private final Random random;
    private final LocalDate today;
    private final int place;
    private final Set<String> numbers = new HashSet<>();

    /** @param today ages are reckoned from it; people are between 23 and 57 */
    public SamplePeople(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
        this.place = Math.floorMod(seed * 7919, 10_000);
    }

    /** A tenured teacher. */
    public SamplePerson teacher(SchoolType type, String staffNumber) {
        var female = random.nextInt(100) < (type == SchoolType.KINDERGARTEN ? 92 : 62);
        var born = today.minusDays(23 * 365L + random.nextInt(34 * 365));
        return new SamplePerson(
                type,
                name(female),
                female ? "2" : "1",
                born,
                number(born, female),
                staffNumber,
                teacherCategory(type),
                SamplePerson.IN_POST,
                true,
                null,
                TENURED_CONTRACT,
                null,
                null);
    }

    /** A name of either sex, for people who are on no staff list. */
    public String name() {
        return name(random.nextBoolean());
    }

    static String teacherCategory(SchoolType type) {
        return type == SchoolType.KINDERGARTEN ? "04" : "A1";
    }

    static String workerCategory(SchoolType type) {
        return type == SchoolType.KINDERGARTEN ? "10" : "A4";
    }

    /** 聘请校外教师; kindergartens do not know them, so 其他 stands there. */
    static String externalCategory(SchoolType type) {
        return type == SchoolType.KINDERGARTEN ? "99" : "A5";
    }

    private String name(boolean female) {
        var surname = SURNAMES.charAt(random.nextInt(SURNAMES.length()));
        var given = female ? FEMALE : MALE;
        return surname + given.get(random.nextInt(given.size()));
    }

    private String number(LocalDate born, boolean female) {
        while (true) {
            var sequence = 1 + 2 * random.nextInt(499) + (female ? 1 : 0);
            var body = "%s%04d%s%03d".formatted(NO_PLACE, place, born.toString().replace("-", ""), sequence);
            if (numbers.add(body)) {
                return body + DocumentNumber.checkDigit(body);
            }
        }
    }
}
