<<<<<<< HEAD
/** News that comes to open pages by itself. A hint only: whatever is told here is in the database, and pages ask for it. */
=======
/** What is told to open pages without being asked. Only a hint: whoever misses it asks for the truth. */
>>>>>>> p9
package org.enishi.web.push;
