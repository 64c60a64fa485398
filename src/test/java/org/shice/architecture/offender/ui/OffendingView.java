package org.shice.architecture.offender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;
import org.apache.poi.ss.usermodel.Workbook;
import org.camunda.bpm.engine.TaskService;

/** A public view that reaches through to engine, database and workbook. */
@Route(value = "offender", registerAtStartup = false)
public class OffendingView extends Div {

    private final TaskService tasks;
    private final EntityManager entities;
    private final Workbook workbook;

    public OffendingView(TaskService tasks, EntityManager entities, Workbook workbook) {
        this.tasks = tasks;
        this.entities = entities;
        this.workbook = workbook;
    }

    @Override
    public String toString() {
        return tasks.toString() + entities + workbook;
    }
}
