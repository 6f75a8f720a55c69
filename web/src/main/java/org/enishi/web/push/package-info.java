/** News that comes to open pages by itself. A hint only: whatever is told here is in the database, and pages ask for it. */
package org.enishi.web.push;
