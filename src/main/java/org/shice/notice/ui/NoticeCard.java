package org.shice.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.shice.notice.NoticeInfo;
import org.shice.notice.NoticeTexts;
import org.shice.ui.DateText;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** One notice: what happened, when, whether it is new, and the way to what it is about. */
final class NoticeCard extends Composite<Div> {

    private final NoticeInfo notice;

    NoticeCard(NoticeInfo notice, NoticeTexts texts, Consumer<NoticeInfo> open, Consumer<NoticeInfo> read) {
        this.notice = notice;
        var body = new Paragraph(texts.body(notice, getLocale()));
        body.addClassName("notice-card-body");
        var words = new Div(title(texts.title(notice, getLocale()), open), body, foot());
        words.addClassName("notice-card-words");
        getContent().addClassName("notice-card");
        getContent().add(words);
        if (notice.isUnread()) {
            getContent().addClassName("notice-unread");
            getContent().add(readButton(read));
        }
    }

    private Component title(String text, Consumer<NoticeInfo> open) {
        if (notice.link() == null) {
            var line = new Span(text);
            line.addClassName("notice-card-title");
            return line;
        }
        var line = new Button(text, click -> open.accept(notice));
        line.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        line.addClassName("notice-card-title");
        return line;
    }

    private Component foot() {
        var foot = new Div(new Span(DateText.moment(notice.createdAt())));
        foot.addClassName("notice-card-foot");
        if (notice.isUnread()) {
            foot.addComponentAsFirst(new StateBadge(Tone.ACTIVE, VaadinIcon.BELL_O, getTranslation("notice.unread")));
        }
        return foot;
    }

    private Component readButton(Consumer<NoticeInfo> read) {
        var button = new Button(VaadinIcon.CHECK.create(), click -> read.accept(notice));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation("notice.read"));
        button.setTooltipText(getTranslation("notice.read"));
        return button;
    }
}
