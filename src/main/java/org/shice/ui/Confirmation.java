package org.shice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before an act that cannot be taken back. Takes finished text, not keys. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Asks and runs the action when the person agrees.
     *
     * @param verb what the button says, the act itself ("Open campaign"), never "OK"
     */
    public static void ask(String question, String consequence, String verb, Runnable action) {
        dialog(question, consequence, verb, action).open();
    }

    /** The same for an act that destroys or locks something. */
    public static void askDangerous(String question, String consequence, String verb, Runnable action) {
        var dialog = dialog(question, consequence, verb, action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String question, String consequence, String verb, Runnable action) {
        var dialog = new ConfirmDialog(question, consequence, verb, confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(UI.getCurrent().getTranslation("ui.cancel"));
        return dialog;
    }
}
