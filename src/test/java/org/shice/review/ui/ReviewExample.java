package org.shice.review.ui;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shice.account.AccountId;
import org.shice.account.Role;
import org.shice.forms.FormField;
import org.shice.forms.FormField.Owner;
import org.shice.forms.RecordRules.RecordValues;
import org.shice.forms.SectionForm;
import org.shice.forms.SectionRow;
import org.shice.organization.SchoolType;
import org.shice.organization.UnitId;
import org.shice.profile.Provenance;
import org.shice.profile.RecordId;
import org.shice.profile.RecordInfo;
import org.shice.profile.RecordState;
import org.shice.profile.RecordVersion;
import org.shice.profile.ValueChange;
import org.shice.profile.VersionId;
import org.shice.review.CaseId;
import org.shice.review.CaseInfo;
import org.shice.review.ReviewPage;
import org.shice.review.Reviews.ReturnTarget;
import org.shice.review.Stage;
import org.shice.review.StageDueDates;
import org.shice.tasks.WorkItem;
import org.shice.ui.BrowserlessPage;

/** Builds what the review page shows: one teacher with a name, an education and a phone number. */
final class ReviewExample {

    static final AccountId ME = AccountId.random();
    static final AccountId COLLEAGUE = AccountId.random();
    static final UnitId SCHOOL = UnitId.random();
    static final Instant NOW = BrowserlessPage.NOW;
    static final SectionForm BASIC = section("basic", "基本信息", false, field("name", "姓名"), field("phone", "手机"));
    static final SectionForm EDUCATION = section("education", "学习经历", true, field("school", "毕业院校"));

    private final List<ValueChange> sinceLook = new ArrayList<>();
    private final List<ValueChange> sinceImport = new ArrayList<>();
    private final List<ReviewPage.Remark> remarks = new ArrayList<>();
    private final List<ReviewPage.Step> history = new ArrayList<>();
    private Set<String> sections = Set.of("basic", "education");
    private @Nullable AccountId holder;
    private boolean mayDecide = true;
    private Stage stage = Stage.UNIT;

    static ReviewExample aReview() {
        return new ReviewExample();
    }

    ReviewExample changed(String section, String row, String field, String before, String after) {
        sinceLook.add(new ValueChange(ValueChange.Kind.CHANGED, section, row, field, before, after));
        return this;
    }

    ReviewExample differing(String section, String row, String field, String before, String after) {
        sinceImport.add(new ValueChange(ValueChange.Kind.CHANGED, section, row, field, before, after));
        return this;
    }

    ReviewExample removedRow(String section, String row) {
        sinceLook.add(new ValueChange(ValueChange.Kind.REMOVED, section, row, null, null, null));
        return this;
    }

    ReviewExample remarked(String section, String row, String field, String text) {
        remarks.add(new ReviewPage.Remark(section, row, field, text, Stage.DISTRICT, COLLEAGUE, NOW, true));
        return this;
    }

    ReviewExample happened(String action, String actor, @Nullable String absent, @Nullable String reason) {
        history.add(new ReviewPage.Step(NOW, stage, action, actor, absent, reason));
        return this;
    }

    ReviewExample only(String... codes) {
        sections = Set.of(codes);
        return this;
    }

    ReviewExample heldBy(AccountId account) {
        holder = account;
        return this;
    }

    ReviewExample readOnly() {
        mayDecide = false;
        return this;
    }

    ReviewExample at(Stage level) {
        stage = level;
        return this;
    }

    ReviewPage page(String taskId) {
        return new ReviewPage(
                item(taskId),
                aCase(stage),
                aRecord(),
                version(),
                sections,
                sinceLook,
                sinceImport,
                remarks,
                history,
                List.of(ReturnTarget.TEACHER, ReturnTarget.UNIT),
                mayDecide);
    }

    WorkItem item(String taskId) {
        return new WorkItem(
                taskId,
                "profile-review",
                "UserTask_VerifyAtUnit",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                stage.name(),
                Role.INFORMATION_ADMIN,
                SCHOOL,
                "UNIT:430601",
                SCHOOL,
                "4306/430601/",
                "第一中学",
                "赵一",
                holder == null ? WorkItem.State.FREE : WorkItem.State.CLAIMED,
                holder,
                holder == null ? null : NOW,
                NOW.plus(2, ChronoUnit.DAYS),
                NOW,
                0);
    }

    static RecordInfo aRecord() {
        return new RecordInfo(
                RecordId.random(),
                SCHOOL,
                "4306/430601/",
                SchoolType.PRIMARY_MIDDLE,
                "赵一",
                "1",
                "1",
                "430601***********1",
                null,
                null,
                null,
                "1",
                true,
                null,
                null,
                null,
                null,
                RecordState.DRAFT,
                null);
    }

    static CaseInfo aCase(Stage stage) {
        var due = NOW.plus(5, ChronoUnit.DAYS);
        return new CaseInfo(
                CaseId.random(),
                UUID.randomUUID(),
                RecordId.random(),
                SCHOOL,
                "4306/430601/",
                stage,
                NOW,
                0,
                new StageDueDates(due, due, due, due, due),
                NOW,
                null);
    }

    private static RecordVersion version() {
        var rows = Map.of(
                "basic", List.of(new SectionRow("b1", Map.of("name", "赵一", "phone", "13800000000"))),
                "education", List.of(new SectionRow("e1", Map.of("school", "湖南大学"))));
        var imported = new Provenance(Provenance.Source.IMPORT, COLLEAGUE, NOW);
        var filled = new Provenance(Provenance.Source.TEACHER, COLLEAGUE, NOW);
        return new RecordVersion(
                VersionId.random(),
                RecordId.random(),
                2,
                new RecordValues(rows),
                Map.of("basic/b1/name", imported, "basic/b1/phone", filled),
                "00",
                NOW,
                COLLEAGUE);
    }

    private static SectionForm section(String code, String title, boolean repeated, FormField... fields) {
        return new SectionForm(
                SchoolType.PRIMARY_MIDDLE,
                code,
                title,
                10,
                repeated,
                1,
                Owner.TEACHER,
                List.of(fields),
                List.of("identity-card"),
                Map.of());
    }

    private static FormField field(String key, String label) {
        return new FormField.Text(key, label, true, Owner.TEACHER, null, 50, null);
    }
}
