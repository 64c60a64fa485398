package org.shice.organization;

import java.util.Map;

/** The sections of the record that a department can answer for (domain.md 4.1). Implemented by the forms feature. */
public interface SectionDirectory {

    /** Section codes in their order, each with the text key of its title. */
    Map<String, String> titleKeys();
}
