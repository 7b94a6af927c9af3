//! The report: one model made from an assessment and its score, and one small file for each format.
//! The same assessment gives the same bytes on every machine: no clock, disk or locale is read.
