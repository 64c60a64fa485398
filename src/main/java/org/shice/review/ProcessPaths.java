package org.shice.review;

import java.util.Set;
import java.util.UUID;

/** Reads the path of an instance from the engine. For {@link ProcessPictures}, which checks the rights. */
public interface ProcessPaths {

    /** @param outcomes how the reviews of the case ended so far */
    ProcessPicture collection(UUID caseId, Set<ReviewState> outcomes);

    ProcessPicture review(UUID reviewId);
}
