//! Scoring: which questions apply, what the answers add up to, what is open and why.
//! Answers in, numbers out, exactly; it knows neither files nor words.
