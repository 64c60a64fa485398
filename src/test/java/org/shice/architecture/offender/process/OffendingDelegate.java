package org.shice.architecture.offender.process;

/** Stands in a process package; the root of its feature must not know it. */
public class OffendingDelegate {}
