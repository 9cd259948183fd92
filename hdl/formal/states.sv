// The sequencer never stands in an impossible state: one that is not in the list, a window open outside a commit or shut
// within one, a part of a step or a job that does not exist, an access on its way that no state asks for.

always @(*) if (f_began) assert (!f_impossible & !f_unasked);
always @(*) if (f_began) assert (f_window == f_commits);
