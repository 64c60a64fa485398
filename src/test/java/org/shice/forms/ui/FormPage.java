package org.shice.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import org.shice.forms.FieldValues;
import org.shice.forms.FormFixture;
import org.shice.forms.FormTexts;
import org.shice.forms.TaskFormCheck;
import org.shice.platform.i18n.Texts;
import org.shice.ui.BrowserlessPage;

/** A page that holds one form component, with the real forms, rules, lists and texts. */
abstract class FormPage extends BrowserlessPage {

    FormViews views() {
        open();
        var texts = (Texts) VaadinService.getCurrent().getInstantiator().getI18NProvider();
        return new FormViews(
                FormFixture.rules(),
                FormFixture.codeLists(),
                new FieldValues(FormFixture.codeLists(), texts),
                new FormTexts(texts),
                new TaskFormCheck(),
                texts);
    }

    static <T extends Component> T show(T component) {
        UI.getCurrent().add(component);
        return component;
    }
}
