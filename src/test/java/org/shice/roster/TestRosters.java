package org.shice.roster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.shice.forms.DocumentNumber;
import org.shice.organization.SchoolType;

/** Staff lists of synthetic people in the real templates. Numbers are valid and never given twice in one run. */
public final class TestRosters {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final List<String> REGIONS = List.of("430626", "430624", "430681", "430682");
    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨";
    private static final String GIVEN = "安宁静远清和明德文思雨晴子轩若兰";

    private TestRosters() {}

    /** A person by the names of the template's columns. */
    public static Map<String, String> person(SchoolType type) {
        int n = PEOPLE.incrementAndGet();
        var born = LocalDate.of(1962, 1, 1).plusDays(n * 37L % 12_000);
        var sequence = "%03d".formatted(n % 999 + 1);
        var body = REGIONS.get(n % REGIONS.size()) + born.toString().replace("-", "") + sequence;
        var number = body + DocumentNumber.checkDigit(body);
        var person = new HashMap<>(COMMON);
        person.putAll(OWN.getOrDefault(type, Map.of()));
        person.put("姓名", name(n));
        person.put("性别", (n % 999 + 1) % 2 == 1 ? "1-男" : "2-女");
        person.put("教职工号", "S%05d".formatted(n));
        person.put("身份证件号", number);
        person.put("出生日期", born.toString());
        person.put("参加工作年月", born.plusYears(23).withDayOfMonth(1).toString());
        person.put(
                type == SchoolType.KINDERGARTEN ? "进本园年月" : "进本校年月",
                born.plusYears(25).withDayOfMonth(1).toString());
        person.put("教职工类别", type == SchoolType.KINDERGARTEN ? "04-专任教师" : "A1-专任教师");
        return person;
    }

    private static String name(int n) {
        var surname = SURNAMES.charAt(n % SURNAMES.length());
        var first = GIVEN.charAt(n / SURNAMES.length() % GIVEN.length());
        var second = GIVEN.charAt(n / (SURNAMES.length() * GIVEN.length()) % GIVEN.length());
        return "" + surname + first + second;
    }

    public static List<Map<String, String>> people(SchoolType type, int count) {
        return IntStream.range(0, count).mapToObj(i -> person(type)).toList();
    }

    /** The real template of the type with these people. */
    public static byte[] xls(SchoolType type, List<Map<String, String>> people) {
        return filled(template(type), people, (sheet, row) -> {});
    }

    /** The same columns as an .xlsx. */
    public static byte[] xlsx(SchoolType type, List<Map<String, String>> people) {
        try (var source = WorkbookFactory.create(new ByteArrayInputStream(template(type)));
                var target = new XSSFWorkbook()) {
            var header = target.createSheet("教师信息").createRow(0);
            for (var cell : source.getSheetAt(0).getRow(0)) {
                if (!cell.getStringCellValue().isBlank()) {
                    header.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                }
            }
            return filled(bytes(target), people, (sheet, row) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook with these people; keys that the template lacks become columns at its end. */
    public static byte[] filled(byte[] template, List<Map<String, String>> people, BiConsumer<Sheet, Row> more) {
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(template))) {
            var sheet = workbook.getSheetAt(0);
            var columns = columns(sheet);
            for (var person : people) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                person.forEach((name, value) -> row.createCell(
                                columns.computeIfAbsent(HeaderName.of(name), header -> added(sheet, name)))
                        .setCellValue(value));
                more.accept(sheet, row);
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<HeaderName, Integer> columns(Sheet sheet) {
        var columns = new HashMap<HeaderName, Integer>();
        for (var cell : sheet.getRow(0)) {
            if (!cell.getStringCellValue().isBlank()) {
                columns.put(HeaderName.of(cell.getStringCellValue()), cell.getColumnIndex());
            }
        }
        return columns;
    }

    private static int added(Sheet sheet, String name) {
        var header = sheet.getRow(0);
        int column = IntStream.range(0, 100)
                .filter(i -> header.getCell(i) == null
                        || header.getCell(i).getStringCellValue().isBlank())
                .findFirst()
                .orElseThrow();
        header.createCell(column).setCellValue(name);
        return column;
    }

    public static byte[] template(SchoolType type) {
        var name = type == SchoolType.KINDERGARTEN ? "teacher-kindergarten.xls" : "teacher-primary-middle.xls";
        try (var file = TestRosters.class.getResourceAsStream("/templates/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        var target = new ByteArrayOutputStream();
        workbook.write(target);
        return target.toByteArray();
    }

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("国籍/地区", "156-中国"),
            Map.entry("身份证件类型", "1-居民身份证"),
            Map.entry("民族", "汉族"),
            Map.entry("政治面貌", "13-群众"),
            Map.entry("健康状况", "1-健康或良好"),
            Map.entry("教职工来源", "101-应届毕业生"),
            Map.entry("是否在编", "1-是"),
            Map.entry("用人形式", "1-人事代理"),
            Map.entry("签订合同情况", "1-聘用合同"),
            Map.entry("是否全日制师范类专业毕业", "1-是"),
            Map.entry("信息技术应用能力", "2-熟练"),
            Map.entry("是否属于免费（公费）师范生", "0-否"),
            Map.entry("是否参加基层服务项目", "0-否"),
            Map.entry("是否是特级教师", "0-否"),
            Map.entry("是否是县级及以上骨干教师", "0-否"),
            Map.entry("是否心里健康教育教师", "0-否"),
            Map.entry("人员状态", "100-在本单位任职"));

    /** The columns that only one of the templates has. */
    private static final Map<SchoolType, Map<String, String>> OWN = Map.of(
            SchoolType.KINDERGARTEN, Map.of("是否全日制学前教育专业毕业", "1-是", "是否受过学前教育专业培养培训", "1-是"),
            SchoolType.PRIMARY_MIDDLE, Map.of("是否受过特教专业培养培训", "0-否", "是否有特殊教育从业证书", "0-否"));
}
