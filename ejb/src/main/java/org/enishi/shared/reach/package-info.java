/** Whether an address of the web, which somebody has typed, can be reached; and nothing inside of the own network by it. */
package org.enishi.shared.reach;
