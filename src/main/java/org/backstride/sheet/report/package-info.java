/// The progress report as words and tables, for the referrer with every figure and decision and for
/// the patient in plain sentences, and the trail of decisions. Imports the domain and text.
@NullMarked
package org.backstride.sheet.report;

import org.jspecify.annotations.NullMarked;
