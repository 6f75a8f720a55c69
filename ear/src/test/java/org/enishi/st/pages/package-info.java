/** The pages as people use them: what can be read there and what can be done. They assert nothing. */
package org.enishi.st.pages;
