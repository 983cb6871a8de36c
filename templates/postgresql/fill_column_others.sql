UPDATE {{ table }} SET {{ column }} = {{ rest }} WHERE {{ column }} IS NULL{% if batches %}{% set owner = table %}{% include "batch_and.sql" %}{% endif %}
