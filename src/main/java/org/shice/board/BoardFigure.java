package org.shice.board;

/**
 * The numbers of the board (domain.md 4.8). Each counts the people in scope who did not leave the campaign, and every
 * number has the list of just these people behind it; {@link #RETURNED} adds up times instead of people.
 */
public enum BoardFigure {
    /** 应采集 */
    EXPECTED("true"),
    /** 已建号 */
    ACCOUNT("r.account_id is not null"),
    /** 已登录 */
    LOGGED_IN("a.last_login_at is not null"),
    /** 已改密: the one-time password is replaced by an own one. */
    PASSWORD_CHANGED("a.password_changed_at is not null and not a.must_change_password"),
    /** 填报中: with the teacher, for the first time or again. */
    FILLING("c.stage in ('FILL', 'RETURNED')"),
    /** 已报送: out of the teacher's hands now. */
    SUBMITTED("c.stage in ('UNIT', 'SECTION', 'DISTRICT', 'CONFIRM', 'EFFECTIVE')"),
    /** 初审通过: behind the unit's own review. */
    VERIFIED("c.stage in ('SECTION', 'DISTRICT', 'CONFIRM', 'EFFECTIVE')"),
    /** 县区通过: behind the audit of a district; people of units that no district audits never count. */
    DISTRICT_PASSED("c.stage in ('CONFIRM', 'EFFECTIVE') and c.unit_path ^@ any(:districts)"),
    /** 生效 */
    EFFECTIVE("c.stage = 'EFFECTIVE'"),
    /** 退回次数 */
    RETURNED("c.returned_times > 0"),
    /** 超期: the stage in which the record stands is past its due day. */
    OVERDUE(
            """
            (case c.stage when 'FILL' then c.fill_due_at when 'RETURNED' then c.fill_due_at
                          when 'UNIT' then c.unit_due_at when 'SECTION' then c.section_due_at
                          when 'DISTRICT' then c.district_due_at when 'CONFIRM' then c.confirm_due_at
             end < :now)"""),
    /** 录入教师数: submitted at least once, returned ones included. */
    ENTERED("c.submitted_at is not null"),
    /** 审核教师数: approved by a reviewer at least once. */
    AUDITED(
            """
            c.submitted_at is not null
            and exists (select from review_decision d where d.subject_id = c.id and d.outcome = 'APPROVED')""");

    private final String condition;

    BoardFigure(String condition) {
        this.condition = condition;
    }

    /** Whether a case {@code c} of a record {@code r} with an account {@code a} counts. */
    String condition() {
        return condition;
    }

    /** What the case adds up to a sum. */
    String sum() {
        return this == RETURNED ? "coalesce(sum(c.returned_times), 0)" : "count(*) filter (where " + condition + ")";
    }
}
