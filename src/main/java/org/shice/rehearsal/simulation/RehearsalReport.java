package org.shice.rehearsal.simulation;

/**
 * What a rehearsal found, as Markdown.
 *
 * @param summary for the console: figures, bottlenecks, the self-check
 * @param complete the same, and every single reminder and escalation
 * @param violations what the self-check objects to
 */
public record RehearsalReport(String summary, String complete, int violations) {}
