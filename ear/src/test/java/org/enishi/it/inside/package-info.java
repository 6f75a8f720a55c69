/** Lies in the library directory of the enriched application, where all of its modules see it. */
package org.enishi.it.inside;
