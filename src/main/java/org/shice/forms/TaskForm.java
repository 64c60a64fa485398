package org.shice.forms;

import java.util.List;

/** The form of a user task. */
public record TaskForm(String id, List<FormField> fields) {}
