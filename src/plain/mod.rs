//! The interface asked line by line, for screen readers, pipes and scripts: the same messages as
//! the full screen, no cursor movement, no redraw.
