package org.shice.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.shice.plan.PlanPoint;
import org.shice.platform.i18n.Texts;

/** The wording of the sources on a point; readers of another language see it translated, with the original below. */
final class SourceQuotes extends Composite<Div> {

    SourceQuotes(PlanPoint point) {
        var before = "";
        for (int i = 0; i < point.quotes().size(); i++) {
            var source = point.quotes().get(i);
            var quote = quote(point.quoteKey(i + 1));
            if (!source.equals(before)) {
                quote.addComponentAsFirst(source(source));
            }
            getContent().add(quote);
            before = source;
        }
    }

    private Span source(String template) {
        var source = new Span(getTranslation("plan.source." + template));
        source.addClassName("plan-quote-source");
        return source;
    }

    private Paragraph quote(String key) {
        var quote = new Paragraph(new Span(getTranslation(key)));
        quote.addClassName("plan-quote");
        if (!getLocale().getLanguage().equals(Texts.CHINESE.getLanguage())) {
            var original = new Span(getTranslation(Texts.CHINESE, key));
            original.addClassName("plan-quote-original");
            original.getElement().setAttribute("lang", "zh");
            quote.add(original);
        }
        return quote;
    }
}
