package org.shice.mainjob;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.shice.demo.SamplePeople;
import org.shice.demo.SamplePerson;
import org.shice.organization.SchoolType;
import org.shice.roster.TestRosters;

/** Invented people, as the staff lists of schools name them in the columns of the national template. */
final class StaffList {

    private final SamplePeople people;
    private final LocalDate today;
    private final String prefix;
    private final AtomicInteger number = new AtomicInteger();

    StaffList(long seed, LocalDate today) {
        this.people = new SamplePeople(seed, today);
        this.today = today;
        this.prefix = "m" + seed;
    }

    List<SamplePerson> teachers(SchoolType type, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> people.teacher(type, "%s%05d".formatted(prefix, number.incrementAndGet())))
                .toList();
    }

    /** A row of the list of one school. */
    Map<String, String> row(SamplePerson person) {
        var row = new HashMap<>(TestRosters.person(person.type()));
        var began = Math.min(person.birthDate().getYear() + 22, today.getYear() - 1) + "-07";
        row.put("姓名", person.name());
        row.put("性别", "1".equals(person.sex()) ? "1-男" : "2-女");
        row.put("教职工号", person.staffNumber());
        row.put("身份证件号", person.documentNumber());
        row.put("出生日期", person.birthDate().toString());
        row.put("参加工作年月", began);
        row.put("进本校年月", began);
        return row;
    }

    /** A row of the list of many schools, which names the school by its code. */
    Map<String, String> row(SamplePerson person, String unitCode) {
        var row = new HashMap<>(row(person));
        row.put("单位标识码", unitCode);
        return row;
    }
}
