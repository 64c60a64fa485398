/** What every feature stands on: errors, time, texts, paging, encryption, the database and the engine's settings. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.shice.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
