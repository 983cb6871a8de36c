SELECT * FROM {{ table }} WHERE {{ columns | first }} NOT BETWEEN {{ least }} AND {{ most }}
