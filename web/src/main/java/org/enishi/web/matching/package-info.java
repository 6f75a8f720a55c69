/** The pages of projects: their lists on both sides, one project as either side sees it, and the way there from a draft. */
package org.enishi.web.matching;
