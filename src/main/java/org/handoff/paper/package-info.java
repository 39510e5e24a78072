/**
 * Pages as a PDF that everybody can read and that can be kept: tagged in reading order, with a title, a language and all fonts
 * inside, by the rules of PDF/UA-1 and PDF/A-2a, and the same bytes whenever the same pages are written.
 * <p>Start at {@link org.handoff.paper.Paper}. Writes no table; reports and letters bring the pages.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.handoff.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
