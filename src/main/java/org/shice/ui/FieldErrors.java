package org.shice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.shice.platform.error.InvalidInput;

/** Puts what a service says about input onto the fields it is about; nothing the person typed is lost. */
public final class FieldErrors {

    private final Component owner;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public FieldErrors(Component owner) {
        this.owner = owner;
    }

    /** Connects a field of the page with its name in {@link InvalidInput}. */
    public FieldErrors connect(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /**
     * Runs a service call.
     *
     * @return true when it went through; false when input was refused and the fields say why
     */
    public boolean accepts(Runnable call) {
        clear();
        try {
            call.run();
            return true;
        } catch (InvalidInput refused) {
            show(refused);
            return false;
        }
    }

    public void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void show(InvalidInput refused) {
        var elsewhere = new ArrayList<String>();
        var focused = false;
        for (var problem : refused.problems()) {
            var field = fields.get(problem.field());
            if (field == null) {
                elsewhere.add(RefusalText.of(owner, problem));
                continue;
            }
            field.setErrorMessage(RefusalText.of(owner, problem));
            field.setInvalid(true);
            if (!focused && field instanceof Focusable<?> first) {
                first.focus();
                focused = true;
            }
        }
        if (!elsewhere.isEmpty()) {
            Notice.error(String.join("\n", elsewhere)).open();
        }
    }
}
