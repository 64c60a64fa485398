package org.shice.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.shice.operations.DeployedModel;
import org.shice.operations.DeployedModel.Kind;
import org.shice.ui.DateText;
import org.shice.ui.StateBadge;
import org.shice.ui.StateBadge.Tone;

/** The models the engine runs, with the checksum by which two servers can be compared. */
final class ModelsPanel extends Composite<Div> {

    private final ProcessTexts names = new ProcessTexts(this);
    private final Grid<DeployedModel> grid = new Grid<>();

    ModelsPanel() {
        grid.addColumn(model -> names.process(model.key()))
                .setHeader(getTranslation("operations.column.model"))
                .setFlexGrow(2);
        grid.addColumn(model -> getTranslation("enum.ModelKind." + model.kind().name()))
                .setHeader(getTranslation("operations.column.kind"));
        grid.addColumn(DeployedModel::version)
                .setHeader(getTranslation("operations.column.version"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(model -> DateText.moment(model.deployedAt()))
                .setHeader(getTranslation("operations.column.deployed"));
        grid.addColumn(DeployedModel::checksum)
                .setHeader(getTranslation("operations.column.checksum"))
                .setPartNameGenerator(model -> "mono");
        grid.addColumn(model -> model.kind() == Kind.PROCESS ? Long.toString(model.openInstances()) : "")
                .setHeader(getTranslation("operations.column.open"))
                .setTextAlign(ColumnTextAlign.END);
        grid.addColumn(new ComponentRenderer<>(this::state)).setHeader(getTranslation("operations.column.state"));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        getContent().addClassName("tab-page");
        getContent().add(grid);
    }

    void show(List<DeployedModel> models) {
        grid.setItems(models);
    }

    private Component state(DeployedModel model) {
        return model.latest()
                ? new StateBadge(Tone.SUCCESS, getTranslation("operations.model.current"))
                : new StateBadge(Tone.NEUTRAL, getTranslation("operations.model.old"));
    }
}
