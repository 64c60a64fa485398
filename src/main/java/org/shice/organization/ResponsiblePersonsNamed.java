package org.shice.organization;

/** A unit named its responsible persons anew. Published in the transaction of the change; act on it after its commit. */
public record ResponsiblePersonsNamed(UnitId unit, String unitPath) {}
