package org.shice.board;

/** Reads deployed models. For {@link Diagrams}, which checks the rights. */
public interface ProcessModels {

    /** The newest version of a model; read once. */
    ProcessModel latest(String processKey);
}
