ALTER {% if materialized %}MATERIALIZED {% endif %}VIEW {{ view }} RENAME COLUMN {{ from }} TO {{ to }}
