package org.shice.architecture.offender.feature;

import java.time.Instant;
import java.util.Calendar;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.shice.architecture.offender.process.OffendingDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything a service must not do. */
public class OffendingServiceImpl {

    static int counter;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TaskService tasks;

    @SuppressWarnings("NullAway.Init")
    private OffendingDelegate delegate;

    Instant today() {
        return Instant.now();
    }

    TaskQuery byUserText(String text) {
        return tasks.createTaskQuery().taskAssigneeExpression(text);
    }

    void print(Calendar calendar) {
        System.out.println(calendar.getTimeInMillis() + " " + counter + delegate);
    }
}
