package org.shice.operations;

/**
 * Why a background step failed (失败原因). Class names only, never personal data.
 *
 * @param cause what kind of trouble it is
 * @param technical the exception classes from the outermost to the root, for a report to the makers
 */
public record JobFailure(FailureCause cause, String technical) {}
