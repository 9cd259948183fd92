always @(*)
    assert (!(reset_i | (f_booked_well & f_money[0].conserved)) | f_money[1].conserved);
