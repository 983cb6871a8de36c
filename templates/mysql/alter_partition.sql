ALTER TABLE {{ table }} REORGANIZE PARTITION {{ name }} INTO (
  {% include "partition.sql" %}

)
