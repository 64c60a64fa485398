package org.shice.review;

import java.util.UUID;

/** Reads the path of an instance from the engine. For {@link ProcessPictures}, which checks the rights. */
public interface ProcessPaths {

    ProcessPicture collection(UUID caseId);

    ProcessPicture review(UUID reviewId);
}
