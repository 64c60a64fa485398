package org.shice.tasks;

import org.shice.account.RoleGrant;

/**
 * Further rules on who may take a task, beyond role and unit: four eyes, own data. Implemented by the feature that
 * owns the process.
 */
public interface TaskAccess {

    String processKey();

    /** @throws org.shice.platform.error.Refusal when this person may not take the task */
    void checkMayTake(WorkItem item, RoleGrant grant);
}
