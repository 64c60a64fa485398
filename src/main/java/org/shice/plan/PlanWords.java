package org.shice.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shice.calendar.DueDay;
import org.shice.platform.i18n.Texts;
import org.springframework.stereotype.Component;

/** The words of the plan page (附件2) in the reader's language: those written by hand, else those of the template. */
@Component
public class PlanWords {

    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    /** 工作内容 */
    public String name(Milestone milestone, Locale locale) {
        return texts.get(locale, milestone.nameKey());
    }

    /** 工作内容 of a line of a template. */
    public String name(String template, PlanTemplate.Line line, Locale locale) {
        return texts.get(locale, "plan.milestone." + template + "." + line.key());
    }

    /** 时间, as the plan of the source has it. */
    public String time(Milestone milestone) {
        var due = milestone.due().effective();
        return milestone.startsOn().equals(due) ? due.toString() : milestone.startsOn() + " – " + due;
    }

    /** 负责部门 */
    public String departments(Milestone milestone, Locale locale) {
        return or(milestone.words().departments(), milestone.departments(), locale);
    }

    /** 参与部门(人员) */
    public String participants(Milestone milestone, Locale locale) {
        return or(milestone.words().participants(), milestone.participants(), locale);
    }

    /** 备注; empty when there is none. */
    public String note(Plan plan, Milestone milestone, Locale locale) {
        var written = milestone.words().note();
        if (written != null) {
            return written;
        }
        var key = noteKey(plan, milestone);
        return texts.has(locale, key) ? texts.get(locale, key) : "";
    }

    /** Who keeps the letters is chosen, and the note follows (C-13). */
    private static String noteKey(Plan plan, Milestone milestone) {
        var chosen = plan.choices().get(PlanChoice.C13_LETTERS);
        var letters = plan.template().line(milestone.key()).proof() == PlanTemplate.Proof.LETTERS;
        return letters && chosen != null ? milestone.noteKey() + "." + chosen : milestone.noteKey();
    }

    /** Why the due date is what it is. */
    public String why(DueDay due, Locale locale) {
        var name = due.nominalName();
        var label = texts.label(locale, due.nominalKind());
        var kind = name == null ? label : texts.get(locale, "plan.why.named", label, name);
        return texts.get(locale, "plan.why." + due.reason(), due.nominal().toString(), kind);
    }

    private String or(@Nullable String written, List<Party> parties, Locale locale) {
        return written != null
                ? written
                : parties.stream()
                        .map(party -> texts.label(locale, party))
                        .collect(Collectors.joining(texts.get(locale, "plan.separator")));
    }
}
