/** A small house full of faults, on which the laws of the tree are tried. Nothing here is ever run. */
package org.enishi.archfixture;
