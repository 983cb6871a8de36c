NOT ({% include "carried_same.sql" %})
