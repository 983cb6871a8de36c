{% set names = key | join(", ") %}
{% set values = columns | join(", ") %}
DELETE FROM {{ side }} WHERE {% set owner = side %}{% include "batch_range.sql" %};
    INSERT INTO {{ side }} ({{ names }}, {{ values }}) SELECT {{ names }}, {{ values }} FROM {{ table }} WHERE {% set owner = table %}{% include "batch_range.sql" %};
