{% include "retain_values.sql" %}

